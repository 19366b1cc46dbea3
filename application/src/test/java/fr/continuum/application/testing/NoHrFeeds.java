package fr.continuum.application.testing;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.night.HrFeeds;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.HrExtractFormat;
import fr.continuum.application.port.HrReader;
import fr.continuum.domain.workforce.HrExtract;
import java.time.LocalDate;
import java.util.List;

/// Of a house where no profile reads an HR file: nothing else is ever asked.
public final class NoHrFeeds {

    /// Without any profile.
    public static final HrFeeds FEEDS = new HrFeeds(
            new HrReader() {
                @Override
                public FeedFit fit(Content file, FeedProfile profile) {
                    throw new AssertionError("Without profiles nothing is read");
                }

                @Override
                public Outcome read(Content file, FeedProfile profile, Names names, LocalDate night) {
                    throw new AssertionError("Without profiles nothing is read");
                }
            },
            () -> new FeedProfiles.AtHand(List.of(), List.of()),
            new FeedProfileFormat() {
                @Override
                public String write(FeedProfile profile) {
                    throw new AssertionError("Without profiles none is written");
                }

                @Override
                public Outcome read(String name, String text) {
                    throw new AssertionError("Without profiles none is read");
                }
            },
            new HrExtractFormat() {
                @Override
                public String write(HrExtract extract) {
                    throw new AssertionError("Without profiles nothing is kept");
                }

                @Override
                public HrExtract read(Content kept) {
                    throw new AssertionError("Without profiles nothing is kept");
                }
            });

    private NoHrFeeds() {}
}
