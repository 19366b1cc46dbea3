package fr.continuum.adapters.web.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/// What an authority wrote itself is French, whatever the language of the page: `own:text` shows it like `th:text`,
/// and on a page in another language says so (`lang="fr"`, WCAG 3.1.2), for whoever hears the page or has it
/// translated. Its spaces are set as those of our own French: what was typed is shown, and no line begins with a
/// colon.
///
/// Within sentences of ours: `own:says` shows one whose arguments were marked by [Own#words] (`say.own(…)` in
/// templates); `own:quoted` shows a sentence of the domain, which puts such words between quotes.
public final class OwnWords extends AbstractProcessorDialect {

    private static final String PREFIX = "own";
    private static final String WRITTEN_IN = "fr";

    /// Where `th:text` stands among the attributes of a tag.
    private static final int PRECEDENCE = 1300;

    public OwnWords() {
        super("Words of the authority", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Text(prefix), new Says(prefix), new Quoted(prefix));
    }

    private static boolean isFrench(ITemplateContext context) {
        return context.getLocale().getLanguage().equals(WRITTEN_IN);
    }

    private static final class Text extends AbstractStandardExpressionAttributeTagProcessor {

        Text(String prefix) {
            super(TemplateMode.HTML, prefix, "text", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                @Nullable Object said,
                IElementTagStructureHandler structure) {
            if (!isFrench(context)) {
                structure.setAttribute("lang", WRITTEN_IN);
            }
            structure.setBody(
                    said == null ? "" : HtmlUtils.htmlEscape(Typeset.french(said.toString()), "UTF-8"), false);
        }
    }

    private static final class Says extends AbstractStandardExpressionAttributeTagProcessor {

        Says(String prefix) {
            super(TemplateMode.HTML, prefix, "says", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                @Nullable Object said,
                IElementTagStructureHandler structure) {
            structure.setBody(said == null ? "" : Own.html(said.toString(), isFrench(context)), false);
        }
    }

    private static final class Quoted extends AbstractStandardExpressionAttributeTagProcessor {

        Quoted(String prefix) {
            super(TemplateMode.HTML, prefix, "quoted", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                @Nullable Object said,
                IElementTagStructureHandler structure) {
            boolean french = isFrench(context);
            structure.setBody(said == null ? "" : Own.html(Own.marked(said.toString(), french), french), false);
        }
    }
}
