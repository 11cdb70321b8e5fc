# The document: what can be wrong with a .cxplan file, and what to do.
