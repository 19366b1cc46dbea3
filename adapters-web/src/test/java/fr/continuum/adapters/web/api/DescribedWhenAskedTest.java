package fr.continuum.adapters.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springdoc.core.converters.ModelConverterRegistrar;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

class DescribedWhenAskedTest {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    private void has(String name, Class<?> bean) {
        beans.registerBeanDefinition(name, new RootBeanDefinition(bean));
    }

    @Test
    void what_describes_the_api_waits_until_it_is_asked_and_then_is_there_whole() {
        has("openApiResource", OpenApiWebMvcResource.class);
        has("registrar", ModelConverterRegistrar.class);
        has("apiServers", ApiServers.class);

        DescribedWhenAsked.describersAreLazy().postProcessBeanFactory(beans);

        assertThat(beans.getBeanDefinition("registrar").isLazyInit()).isTrue();
        assertThat(beans.getBeanDefinition("openApiResource").isLazyInit()).isTrue();
        assertThat(beans.getBeanDefinition("openApiResource").getDependsOn()).containsExactly("registrar");
        assertThat(beans.getBeanDefinition("apiServers").isLazyInit()).isFalse();
    }

    @Test
    void where_nothing_describes_it_nothing_is_asked() {
        has("apiServers", ApiServers.class);

        DescribedWhenAsked.describersAreLazy().postProcessBeanFactory(beans);

        assertThat(beans.getBeanDefinition("apiServers").isLazyInit()).isFalse();
    }
}
