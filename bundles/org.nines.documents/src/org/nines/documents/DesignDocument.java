// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.nines.analysis.result.AnalysisResult;
import org.nines.documents.internal.View;

/** The design document of a system: what was promised, what the design gives, what takes it down, and what the figures rest on. */
public final class DesignDocument {

    private DesignDocument() {
    }

    /**
     * The document as one HTML page that needs nothing else: no script, no picture, no style sheet, no font from elsewhere. It is well-formed
     * XML, too. The same arguments give the same text. Lays out drawings, which takes its time.
     *
     * @throws IllegalArgumentException when the model could not be analysed
     */
    public static String html(AnalysisResult result, Design design, DocumentSettings settings) {
        if (!result.analysed()) {
            throw new IllegalArgumentException("a model with errors has no figures to document");
        }
        StringWriter text = new StringWriter();
        try {
            configuration().getTemplate("design-document.ftlh").process(Map.of("view", new View(result, design, settings)), text);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The template of the design document is broken.", e);
        }
        return text.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(View.class, ""));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
