package fr.continuum.adapters.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/// Gives the fields of forms that answer while one chooses an identity that is the same in the answer: who chooses by
/// keyboard is still on the same field after the page around it has changed. htmx brings the focus back to what has an
/// identity, and to nothing else.
///
/// Fields are those of `form.selectors` that have none: `champ-etat`, `champ-etat-2` where a name comes again.
public final class FieldsByName extends AbstractDialect implements IPostProcessorDialect {

    private static final int PRECEDENCE = 900;

    public FieldsByName() {
        super("Fields by name");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Namer.class, PRECEDENCE));
    }

    /// Names the fields of one page as it is written.
    public static final class Namer extends AbstractTemplateHandler {

        private static final Set<String> FIELDS = Set.of("select", "input");
        private static final Set<String> NOT_REACHED = Set.of("hidden", "submit");

        private final Map<String, Integer> met = new HashMap<>();

        /// How deep in a form this is; 0 outside.
        private int depth;

        @Override
        public void setContext(ITemplateContext context) {
            super.setContext(context);
            met.clear();
            depth = 0;
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            if (depth > 0) {
                depth++;
            } else if (isAnswering(tag)) {
                depth = 1;
            }
            super.handleOpenElement(named(tag));
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            super.handleStandaloneElement(named(tag));
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            if (depth > 0) {
                depth--;
            }
            super.handleCloseElement(tag);
        }

        private static boolean isAnswering(IProcessableElementTag tag) {
            String styles = tag.getAttributeValue("class");
            return tag.getElementCompleteName().equals("form")
                    && styles != null
                    && List.of(styles.split(" ", -1)).contains("selectors");
        }

        private <T extends IProcessableElementTag> T named(T tag) {
            String name = tag.getAttributeValue("name");
            if (depth == 0
                    || name == null
                    || tag.hasAttribute("id")
                    || !FIELDS.contains(tag.getElementCompleteName())
                    || NOT_REACHED.contains(String.valueOf(tag.getAttributeValue("type")))) {
                return tag;
            }
            int times = met.merge(name, 1, Integer::sum);
            IModelFactory models = getContext().getConfiguration().getModelFactory(TemplateMode.HTML);
            return models.setAttribute(tag, "id", "champ-" + name + (times == 1 ? "" : "-" + times));
        }
    }
}
