package org.candour.common.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Renders the templates of {@code src/main/jte}, which escape everything they are given. */
@Component
public class Templates {

    private final TemplateEngine engine;

    /** @param folder where templates are read from and compiled anew on change (development); empty takes the built-in ones */
    Templates(@Value("${candour.templates:}") @Nullable String folder) {
        this.engine = folder == null || folder.isBlank()
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(folder)), Path.of("target", "jte-classes"), ContentType.Html);
    }

    /** The page's HTML. {@code name} is relative to the templates' folder, without suffix: "home". */
    public String render(String name, Map<String, Object> parameters) {
        StringOutput output = new StringOutput(16 * 1024);
        engine.render(name + ".jte", parameters, output);
        return output.toString();
    }
}
