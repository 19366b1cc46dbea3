package fr.continuum.planted.names;

public class PlanServiceImpl {}
