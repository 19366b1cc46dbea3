package fr.continuum.planted.adapters.adapters.files;

import fr.continuum.planted.adapters.adapters.batch.Night;

public class FilesCallBatch {
    public final Class<?> held = Night.class;
}
