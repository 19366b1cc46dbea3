package fr.continuum.planted.layers.adapters.files;

public class Reader {}
