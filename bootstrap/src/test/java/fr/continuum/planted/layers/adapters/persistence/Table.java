package fr.continuum.planted.layers.adapters.persistence;

public class Table {}
