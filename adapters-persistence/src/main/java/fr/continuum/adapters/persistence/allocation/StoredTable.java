package fr.continuum.adapters.persistence.allocation;

import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a table as [TableJson] wrote it, word by word: a night that finds another table waits for tens of thousands
/// of rows, which say the same few files, authors, hours and codes over and over. What is said again is held once.
final class StoredTable {

    private final JsonParser json;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Instant> instants = new HashMap<>();
    private final Map<Integer, FiscalYear> years = new HashMap<>();
    private final Map<Condition, Condition> conditions = new HashMap<>();
    private final Map<Outcome, Outcome> outcomes = new HashMap<>();

    private StoredTable(JsonParser json) {
        this.json = json;
    }

    static AllocationTable read(JSONB content) {
        try (JsonParser json = Json.parser(content)) {
            json.nextToken();
            return new StoredTable(json).table();
        }
    }

    private AllocationTable table() {
        String dimension = "";
        List<AllocationRule> rules = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            switch (name()) {
                case "dimension" -> dimension = json.getString();
                case "rules" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        rules.add(rule());
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new AllocationTable(Dimension.valueOf(dimension), rules);
    }

    /// Of the property at hand; what it holds is at hand then.
    private String name() {
        String name = json.currentName();
        json.nextToken();
        return name;
    }

    private AllocationRule rule() {
        List<Condition> asked = List.of();
        FiscalYear from = null;
        FiscalYear to = null;
        List<Share> shares = null;
        String setAside = null;
        boolean personal = false;
        String source = "";
        int line = 0;
        String author = "";
        Instant at = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            switch (name()) {
                case "conditions" -> asked = conditions();
                case "from" -> from = year();
                case "to" -> to = year();
                case "shares" -> shares = shares();
                case "setAside" -> setAside = text();
                case "personal" -> personal = json.getBooleanValue();
                case "source" -> source = Objects.requireNonNull(text());
                case "line" -> line = json.getIntValue();
                case "author" -> author = Objects.requireNonNullElse(text(), "");
                case "at" -> at = instant();
                default -> json.skipChildren();
            }
        }
        return new AllocationRule(
                asked,
                new Years(from, to),
                outcome(shares, setAside),
                personal,
                new AllocationRule.Origin(source, line, author, at));
    }

    private List<Condition> conditions() {
        List<Condition> asked = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            asked.add(condition());
        }
        return asked;
    }

    private Condition condition() {
        KeyField field = null;
        String code = "";
        boolean prefix = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            switch (name()) {
                case "field" -> field = KeyField.valueOf(json.getString());
                case "code" -> code = Objects.requireNonNull(text());
                case "prefix" -> prefix = json.getBooleanValue();
                default -> json.skipChildren();
            }
        }
        if (field == null) {
            throw new IllegalStateException("A stored condition names no field, at " + json.currentLocation());
        }
        Condition read = prefix ? Condition.startingWith(field, code) : Condition.exactly(field, code);
        Condition known = conditions.putIfAbsent(read, read);
        return known == null ? read : known;
    }

    private @Nullable List<Share> shares() {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        List<Share> shares = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String target = "";
            int parts = 0;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                switch (name()) {
                    case "target" -> target = Objects.requireNonNull(text());
                    case "parts" -> parts = json.getIntValue();
                    default -> json.skipChildren();
                }
            }
            shares.add(new Share(target, parts));
        }
        return shares;
    }

    private Outcome outcome(@Nullable List<Share> shares, @Nullable String setAside) {
        Outcome read;
        if (shares != null) {
            read = new Outcome.Targets(shares);
        } else if (setAside != null) {
            read = new Outcome.SetAside(SetAsideReason.valueOf(setAside));
        } else {
            throw new IllegalStateException("A stored row neither traces nor sets aside, at " + json.currentLocation());
        }
        Outcome known = outcomes.putIfAbsent(read, read);
        return known == null ? read : known;
    }

    private @Nullable FiscalYear year() {
        return json.currentToken() == JsonToken.VALUE_NULL
                ? null
                : years.computeIfAbsent(json.getIntValue(), FiscalYear::new);
    }

    private @Nullable Instant instant() {
        String text = text();
        return text == null ? null : instants.computeIfAbsent(text, Instant::parse);
    }

    /// Null where it says nothing.
    private @Nullable String text() {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        String text = json.getString();
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
