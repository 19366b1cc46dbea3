package fr.continuum.planted.layers.adapters.batch;

public class Night {}
