package fr.continuum.planted.nulls;

public class Unmarked {}
