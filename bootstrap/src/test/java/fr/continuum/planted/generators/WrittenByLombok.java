package fr.continuum.planted.generators;

import fr.continuum.planted.generators.lombok.Data;

@Data
public class WrittenByLombok {}
