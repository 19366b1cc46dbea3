package fr.continuum.planted.layers.adapters.cli;

public class Command {}
