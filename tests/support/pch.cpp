// Exists so that the precompiled header of the test programs has a target.
