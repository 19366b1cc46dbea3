package fr.continuum.planted.layers.application;

public class UseCase {}
