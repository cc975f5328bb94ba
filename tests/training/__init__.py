"""What the learned parts are trained by."""
