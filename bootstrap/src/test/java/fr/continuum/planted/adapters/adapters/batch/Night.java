package fr.continuum.planted.adapters.adapters.batch;

public class Night {}
