"""Draws documents by HTML, a browser and camera damage, written without sight of the readers, to try
them on strangers.
"""
