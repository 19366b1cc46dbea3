package fr.continuum.adapters.web.api.wire;

import fr.continuum.adapters.web.reading.TableFormat;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An endpoint whose whole body is a table, as a workbook or as text. The description of the API says so.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        content = {
            @Content(mediaType = TableFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = TableFormat.TEXT, schema = @Schema(type = "string"))
        })
public @interface TakesTable {}
