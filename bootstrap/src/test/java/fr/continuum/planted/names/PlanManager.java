package fr.continuum.planted.names;

public class PlanManager {}
