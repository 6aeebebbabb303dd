// Exists so that the libraries of this folder have a source.
