package fr.continuum.adapters.web.api;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.MethodMetadata;

/// What describes the API is made when somebody asks for the description: a thousand classes that a start need not
/// load, nor a server hold that nobody asks.
@Configuration(proxyBeanMethods = false)
class DescribedWhenAsked {

    private static final String DESCRIBER = "org.springdoc.";

    /// What answers with the description. Nothing else asks for some of what it hangs on.
    private static final String ANSWERING = "openApiResource";

    @Bean
    static BeanFactoryPostProcessor describersAreLazy() {
        return beans -> {
            List<String> describers = Arrays.stream(beans.getBeanDefinitionNames())
                    .filter(name -> isOfDescriber(beans.getBeanDefinition(name)))
                    .toList();
            describers.forEach(name -> beans.getBeanDefinition(name).setLazyInit(true));
            // Commands have none.
            if (describers.contains(ANSWERING)) {
                beans.getBeanDefinition(ANSWERING)
                        .setDependsOn(describers.stream()
                                .filter(name -> !name.equals(ANSWERING))
                                .toArray(String[]::new));
            }
        };
    }

    private static boolean isOfDescriber(BeanDefinition definition) {
        return isOfDescriber(definition.getBeanClassName()) || isOfDescriber(maker(definition));
    }

    private static boolean isOfDescriber(@Nullable String className) {
        return className != null && className.startsWith(DESCRIBER);
    }

    /// The class whose method makes the bean.
    private static @Nullable String maker(BeanDefinition definition) {
        MethodMetadata method =
                definition instanceof AnnotatedBeanDefinition annotated ? annotated.getFactoryMethodMetadata() : null;
        return method == null ? null : method.getDeclaringClassName();
    }
}
