package fr.continuum.planted.layers;

public class Application {}
