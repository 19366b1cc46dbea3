package fr.continuum.planted.adapters.adapters.cli;

import fr.continuum.planted.adapters.adapters.files.FilesCallBatch;

public class CliCallsFiles {
    public final Class<?> held = FilesCallBatch.class;
}
