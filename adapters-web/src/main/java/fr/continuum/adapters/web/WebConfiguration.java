package fr.continuum.adapters.web;

import fr.continuum.adapters.web.page.FieldsByName;
import fr.continuum.adapters.web.page.FiltersOnPaper;
import fr.continuum.adapters.web.reading.OneNightPerPage;
import fr.continuum.adapters.web.text.LanguageCookie;
import fr.continuum.adapters.web.text.LinksThatSay;
import fr.continuum.adapters.web.text.OwnWords;
import fr.continuum.adapters.web.text.TemplatesAtHand;
import fr.continuum.application.port.Consolidations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.TemplateEngine;

/// The web face, ready to be found by the program: defaults in `web.properties`, texts in the bundles of [#TEXTS].
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:fr/continuum/adapters/web/web.properties")
public class WebConfiguration {

    /// The bundles of texts, by what they speak of.
    public static final List<String> TEXTS = List.of(
            "messages",
            "plan",
            "forms",
            "contributions",
            "profiles",
            "exchange",
            "continuum",
            "reconciliation",
            "crossproof",
            "workforce",
            "rules",
            "feeds",
            "indicators",
            "roles",
            "lists",
            "first",
            "look");

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                TEXTS.stream().map(name -> "fr/continuum/adapters/web/" + name).toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.FRENCH);
        return messages;
    }

    @Bean
    OwnWords ownWords() {
        return new OwnWords();
    }

    /// Values are validated where they are understood, and by nobody's annotations.
    @Bean
    WebMvcConfigurer nothingIsValidatedByAnnotations() {
        return new WebMvcConfigurer() {
            @Override
            public Validator getValidator() {
                return new NoValidation();
            }
        };
    }

    private static final class NoValidation implements Validator {

        @Override
        public boolean supports(Class<?> type) {
            return true;
        }

        @Override
        public void validate(Object target, Errors errors) {
            // Whoever is given the value says what is wrong with it.
        }
    }

    /// Before the first page is made: engines are closed to changes from then on.
    @Bean
    static BeanPostProcessor templates() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof TemplateEngine engine) {
                    engine.setLinkBuilder(new LinksThatSay());
                    engine.setCacheManager(new TemplatesAtHand());
                }
                return bean;
            }
        };
    }

    /// Whoever asks for the night in force while a page is made, use cases too, asks through the page.
    @Bean
    static BeanPostProcessor oneNightPerPage() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Consolidations consolidations ? new OneNightPerPage(consolidations) : bean;
            }
        };
    }

    @Bean
    FiltersOnPaper filtersOnPaper() {
        return new FiltersOnPaper();
    }

    @Bean
    FieldsByName fieldsByName() {
        return new FieldsByName();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie();
    }
}
