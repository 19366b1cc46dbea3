package fr.continuum.application.port;

import fr.continuum.application.search.Findable;
import java.util.List;

/// Makes indexes that are held in memory, never written anywhere.
public interface SearchIndexer {

    /// Takes as long as it takes: some seconds for tens of thousands.
    SearchIndex index(List<Findable> all);
}
