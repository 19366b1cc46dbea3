package fr.continuum.planted.injection;

import org.springframework.beans.factory.annotation.Autowired;

public class InjectedInAField {
    @Autowired
    public Object dependency = "";
}
