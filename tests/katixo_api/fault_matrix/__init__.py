"""The fault matrix: every fault at every writing call, in both dialects, judged from the sandbox's own file."""
