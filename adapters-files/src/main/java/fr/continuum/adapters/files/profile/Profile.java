package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.TargetKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which column of somebody's own file is what: configuration, not code. Columns are named by their header.
public sealed interface Profile {

    String name();

    FileShape shape();

    /// Every column the profile names.
    Set<String> columns();

    /// Columns the file may lack; they then read as empty.
    Set<String> optional();

    /// Reads the rows of an allocation table.
    ///
    /// @param from column of the first fiscal year a row holds for; empty for none
    /// @param to column of the last one; empty for none
    /// @param share column of the percentage; empty for none: every row is worth 100 %
    /// @param setAside where a column says why money is set aside
    /// @param group column that tells the splits of one condition apart; empty for none
    /// @param personal column that marks a person's own link; empty for none
    record Allocation(
            String name,
            FileShape shape,
            List<FieldMapping> fields,
            String from,
            String to,
            TargetMapping target,
            String share,
            SetAsideMapping setAside,
            String group,
            String personal,
            Set<String> optional)
            implements Profile {

        public Allocation {
            fields = List.copyOf(fields);
            optional = Set.copyOf(optional);
        }

        @Override
        public Set<String> columns() {
            Set<String> columns = new LinkedHashSet<>();
            fields.forEach(field -> columns.add(field.column()));
            columns.addAll(List.of(from, to));
            switch (target) {
                case TargetMapping.Levels(List<TargetMapping.Level> levels, var _) ->
                    levels.forEach(level -> columns.add(level.column()));
                case TargetMapping.Code(String column) -> columns.add(column);
            }
            columns.addAll(List.of(share, setAside.column(), group, personal));
            columns.remove("");
            return columns;
        }
    }

    /// Reads the targets of a plan, or the policies.
    ///
    /// @param kinds what the texts of the level column mean, folded
    record Targets(
            String name,
            FileShape shape,
            String code,
            String label,
            String level,
            String parent,
            Map<String, TargetKind> kinds,
            Set<String> optional)
            implements Profile {

        public Targets {
            kinds = Map.copyOf(kinds);
            optional = Set.copyOf(optional);
        }

        @Override
        public Set<String> columns() {
            return new LinkedHashSet<>(List.of(code, label, level, parent));
        }
    }

    /// Reads contributions of one kind.
    ///
    /// @param content what the columns mean, as a screen makes it or a file says it
    record Contributions(ContributionProfile content, FileShape shape) implements Profile {

        /// A profile made on a screen, over the file it is for.
        public static Contributions of(ContributionProfile content) {
            return new Contributions(content, FileShape.of(content.layout()));
        }

        @Override
        public String name() {
            return content.name();
        }

        @Override
        public Set<String> columns() {
            return new LinkedHashSet<>(content.columns().values());
        }

        @Override
        public Set<String> optional() {
            Set<String> strict = new LinkedHashSet<>();
            Set<String> optional = new LinkedHashSet<>();
            content.columns()
                    .forEach((field, column) -> (content.optional().contains(field) ? optional : strict).add(column));
            optional.removeAll(strict);
            return optional;
        }
    }

    /// Reads a finance feed.
    ///
    /// @param content what the columns mean
    record Feed(FeedProfile content, FileShape shape) implements Profile {

        /// Of four fields one sheet says, another one of the same table says this many.
        private static final int NEARLY_OF_FOUR = 3;

        /// As many are those of no summary.
        private static final int MANY = 6;

        /// A profile over the file it is for.
        public static Feed of(FeedProfile content) {
            return new Feed(content, FileShape.of(content.layout()));
        }

        /// The same over a file with these headers: each field under the first of its names that the file has.
        public Feed over(List<String> headers) {
            Set<String> present = headers.stream().map(FoldedText::of).collect(Collectors.toSet());
            Map<FeedField, List<String>> found = new EnumMap<>(FeedField.class);
            content.columns()
                    .forEach((field, names) -> found.put(
                            field,
                            List.of(names.stream()
                                    .filter(header -> present.contains(FoldedText.of(header))
                                            || RankedColumn.place(header, headers.size())
                                                    .isPresent())
                                    .findFirst()
                                    .orElse(names.getFirst()))));
            return new Feed(content.under(found), shape);
        }

        /// The columns a file with these headers lacks, though it may not.
        public List<String> lacking(List<String> headers) {
            Set<String> present = headers.stream().map(FoldedText::of).collect(Collectors.toSet());
            Feed over = over(headers);
            Set<String> optional = over.optional();
            return over.columns().stream()
                    .filter(column -> !optional.contains(column)
                            && !present.contains(FoldedText.of(column))
                            && RankedColumn.place(column, headers.size()).isEmpty())
                    .toList();
        }

        /// Whether a sheet has the columns a file of this profile must have, or all but one of three at least.
        boolean isAlike(List<String> headers) {
            List<String> lacking = lacking(headers);
            long must = over(headers).columns().stream()
                    .filter(column -> !over(headers).optional().contains(column))
                    .count();
            return lacking.isEmpty() || (lacking.size() == 1 && must > 2);
        }

        /// Whether a sheet is laid out as another that has all it must have, but for a column or so: it says
        /// three of four of the fields that one says. Of a table of few columns, one stands under another name
        /// in place of each it lacks; a summary is narrower.
        boolean isNearly(List<String> headers, List<String> whole) {
            Set<FeedField> all = fields(whole);
            Set<FeedField> same = fields(headers);
            same.retainAll(all);
            long told = headers.stream().filter(header -> !header.isBlank()).count();
            return same.size() * 4 >= all.size() * NEARLY_OF_FOUR && (same.size() >= MANY || told >= all.size());
        }

        private Set<FeedField> fields(List<String> headers) {
            Set<String> present = headers.stream().map(FoldedText::of).collect(Collectors.toSet());
            Set<FeedField> fields = EnumSet.noneOf(FeedField.class);
            content.columns().forEach((field, names) -> {
                if (names.stream().map(FoldedText::of).anyMatch(present::contains)) {
                    fields.add(field);
                }
            });
            return fields;
        }

        @Override
        public String name() {
            return content.name();
        }

        @Override
        public Set<String> columns() {
            return content.columns().values().stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public Set<String> optional() {
            Set<String> strict = new LinkedHashSet<>();
            Set<String> optional = new LinkedHashSet<>();
            content.columns()
                    .forEach((field, names) -> (content.optional().contains(field) ? optional : strict).addAll(names));
            optional.removeAll(strict);
            return optional;
        }
    }

    /// Where the code of one field of a budget key comes from. An empty cell asks for nothing.
    ///
    /// @param column empty where the value is constant
    /// @param constant empty where a column gives it
    /// @param values what texts mean, folded; empty where they mean themselves
    /// @param pad shortest length of a code; shorter ones are filled with zeros on the left; 0 for none
    record FieldMapping(
            KeyField field, String column, String constant, Matching matching, Map<String, String> values, int pad) {

        public FieldMapping {
            values = Map.copyOf(values);
        }
    }

    /// How a code is met.
    enum Matching {
        EXACT,
        PREFIX,
        /// A prefix where it ends with `*`, exactly otherwise; `\*` stands for a star of the code itself.
        STAR
    }

    /// Where the target of a row comes from.
    sealed interface TargetMapping {

        /// Labels, from the root down.
        ///
        /// @param setAside what texts of the first level set money aside, and why; folded
        record Levels(List<Level> levels, Map<String, SetAsideReason> setAside) implements TargetMapping {

            public Levels {
                levels = List.copyOf(levels);
                setAside = Map.copyOf(setAside);
            }
        }

        /// @param kind of the targets made at this level
        /// @param itself texts that mean the target above; folded
        record Level(String column, TargetKind kind, Set<String> itself) {

            public Level {
                itself = Set.copyOf(itself);
            }
        }

        /// A code, or a label that one target alone carries.
        record Code(String column) implements TargetMapping {}
    }

    /// @param column empty for none
    /// @param values what texts mean, folded, beside the names of the reasons themselves
    record SetAsideMapping(String column, Map<String, SetAsideReason> values) {

        public static final SetAsideMapping NONE = new SetAsideMapping("", Map.of());

        public SetAsideMapping {
            values = Map.copyOf(values);
        }
    }
}
