package fr.continuum.adapters.web.page;

import fr.continuum.adapters.web.text.Figures;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/// Says on paper what was asked of the page, in the words of the forms that asked it: their fields are read as they
/// are written, and told again in the element that bears [#WHERE]. A page needs to do nothing for it, and cannot
/// forget a filter.
///
/// Fields are those of `form.selectors` and of `fieldset.list-filters`: a choice that is made, a text, a day, a box
/// that is ticked. What says nothing is not told, nor whose figures they are, which is told beside.
public final class FiltersOnPaper extends AbstractDialect implements IPostProcessorDialect {

    static final String WHERE = "data-asked";

    private static final int PRECEDENCE = 1000;

    public FiltersOnPaper() {
        super("Filters on paper");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Reader.class, PRECEDENCE));
    }

    /// Reads one page as it is written.
    public static final class Reader extends AbstractTemplateHandler {

        private static final String SELECTED = "selected";

        private final List<String> asked = new ArrayList<>();
        private final StringBuilder label = new StringBuilder();
        private final StringBuilder legend = new StringBuilder();
        private final StringBuilder said = new StringBuilder();

        /// How deep in a form this is; 0 outside.
        private int depth;

        private @Nullable StringBuilder reading;
        private boolean labelled;
        private boolean ticked;
        private boolean silent;
        private boolean tells;
        private @Nullable Figures figures;

        @Override
        public void setContext(ITemplateContext context) {
            super.setContext(context);
            figures = Figures.in(context.getLocale());
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            if (depth > 0) {
                depth++;
                open(tag);
            } else if (isAsking(tag)) {
                depth = 1;
                legend.setLength(0);
            }
            tells = tells || tag.hasAttribute(WHERE);
            super.handleOpenElement(tag);
        }

        private static boolean isAsking(IProcessableElementTag tag) {
            List<String> styles = List.of(attribute(tag, "class").split(" ", -1));
            return (is(tag, "form") && styles.contains("selectors"))
                    || (is(tag, "fieldset") && styles.contains("list-filters"));
        }

        private void open(IProcessableElementTag tag) {
            if (is(tag, "label")) {
                label.setLength(0);
                labelled = false;
                ticked = false;
            } else if (is(tag, "legend")) {
                legend.setLength(0);
                reading = legend;
            } else if (is(tag, "span") && ticked) {
                said.setLength(0);
                reading = said;
            } else if (is(tag, "span") && !labelled) {
                labelled = true;
                reading = label;
            } else if (is(tag, "select")) {
                silent = isSilent(tag);
            } else if (is(tag, "option")
                    && tag.hasAttribute(SELECTED)
                    && !attribute(tag, "value").isEmpty()) {
                said.setLength(0);
                reading = said;
            }
        }

        /// Whose figures they are is told beside, and an order leaves nothing out.
        private static boolean isSilent(IProcessableElementTag field) {
            return Set.of("autorite", "tri").contains(attribute(field, "name"));
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            if (depth > 0 && is(tag, "input")) {
                field(tag);
            }
            super.handleStandaloneElement(tag);
        }

        private void field(IProcessableElementTag tag) {
            String value = attribute(tag, "value").strip();
            switch (attribute(tag, "type")) {
                case "hidden", "submit", "radio" -> {}
                case "checkbox" -> ticked = tag.hasAttribute("checked");
                case "date" -> tell(label, day(value));
                default -> tell(label, value);
            }
        }

        private String day(String value) {
            try {
                return figures == null || value.isEmpty() ? value : figures.date(LocalDate.parse(value));
            } catch (DateTimeParseException _) {
                return value;
            }
        }

        @Override
        public void handleText(IText text) {
            if (reading != null) {
                reading.append(HtmlUtils.htmlUnescape(text.getText()));
            }
            super.handleText(text);
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            if (depth > 0) {
                close(tag);
                depth--;
            }
            if (tells) {
                tells = false;
                super.handleText(getContext()
                        .getConfiguration()
                        .getModelFactory(TemplateMode.HTML)
                        .createText(HtmlUtils.htmlEscape(String.join(before(";"), asked), "UTF-8")));
            }
            super.handleCloseElement(tag);
        }

        private void close(ICloseElementTag tag) {
            if (reading == said) {
                if (!silent || ticked) {
                    tell(ticked ? legend : label, said.toString());
                }
                ticked = false;
            }
            if (reading != null) {
                reading = null;
            }
            if (tag.getElementCompleteName().equals("select")) {
                silent = false;
            }
        }

        private void tell(CharSequence what, String value) {
            String name = spaced(what);
            if (!value.isBlank()) {
                asked.add(name.isEmpty() ? spaced(value) : name + before(":") + spaced(value));
            }
        }

        /// A sign between two texts, as the page's language spaces it.
        private String before(String sign) {
            boolean french = getContext().getLocale().getLanguage().equals(Locale.FRENCH.getLanguage());
            return (french ? "\u00a0" : "") + sign + " ";
        }

        private static String spaced(CharSequence text) {
            return text.toString().replaceAll("[\\s&&[^\u00a0\u202f]]+", " ").strip();
        }

        private static boolean is(IProcessableElementTag tag, String name) {
            return tag.getElementCompleteName().equals(name);
        }

        private static String attribute(IProcessableElementTag tag, String name) {
            String value = tag.getAttributeValue(name);
            return value == null ? "" : HtmlUtils.htmlUnescape(value);
        }
    }
}
