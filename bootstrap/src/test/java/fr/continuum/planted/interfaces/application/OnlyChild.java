package fr.continuum.planted.interfaces.application;

public class OnlyChild implements Lonely {
    @Override
    public void run() {}
}
