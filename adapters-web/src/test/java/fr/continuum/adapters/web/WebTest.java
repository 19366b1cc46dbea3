package fr.continuum.adapters.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/// The whole web face on ports in memory, asked through MockMvc. One context for all tests that say so; a test that
/// has one of its own pays for what it asks for (that all of it can be made is tried with the whole program).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TestApplication.class, properties = "spring.main.lazy-initialization=true")
@AutoConfigureMockMvc
public @interface WebTest {}
