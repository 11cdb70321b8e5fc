# Labels and sentences of the window.
