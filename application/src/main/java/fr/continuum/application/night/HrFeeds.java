package fr.continuum.application.night;

import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.HrExtractFormat;
import fr.continuum.application.port.HrReader;

/// What HR files are read with.
public record HrFeeds(
        HrReader reader, FeedProfiles profiles, FeedProfileFormat profileFormat, HrExtractFormat format) {}
