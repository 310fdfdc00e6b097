// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.nines.analysis.result.AnalysisResult;
import org.nines.documents.Design;
import org.nines.documents.DesignDocument;
import org.nines.documents.DocumentSettings;
import org.nines.model.io.WholeFile;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;

/** Writing the design document of a model, the same that the command line writes. */
public final class ExportFlow {

    private static final String EXTENSION = ".html";

    private ExportFlow() {
    }

    /** Asks for a file and writes the document to it as soon as the analysis is up to date. */
    public static void document(OpenModel model) {
        Path old = model.session().file();
        String name = SaveFlow.fileName(model.title().replaceFirst("\\.nines$", "")).replaceFirst("\\.nines$", EXTENSION);
        Path chosen = FileChooser.get().document(name, old == null ? null : old.getParent());
        if (chosen == null) {
            return;
        }
        // so that it is never a model
        Path file = chosen.getFileName().toString().matches("(?i).*\\.html?") ? chosen : chosen.resolveSibling(chosen.getFileName() + EXTENSION);
        if (model.analysis().state().phase() == ModelAnalysis.Phase.CANCELLED) {
            model.analysis().run();
        }
        OpenModel.Listener whenDone = new OpenModel.Listener() {
            @Override
            public void analysisChanged(OpenModel changed) {
                ModelAnalysis.State state = changed.analysis().state();
                if (state.phase() != ModelAnalysis.Phase.RUNNING) {
                    changed.removeListener(this);
                    write(changed, state, file);
                }
            }
        };
        model.addListener(whenDone);
        whenDone.analysisChanged(model);
    }

    private static void write(OpenModel model, ModelAnalysis.State state, Path file) {
        AnalysisResult result = state.result();
        switch (state.phase()) {
            case FAILED -> Dialogs.refused("No document was written. " + state.message());
            case DONE -> {
                if (result.analysed()) {
                    write(result, Design.of(model.project(), model.session().layouts()), file);
                } else {
                    Dialogs.refused("The model can't be analysed yet, so there are no figures to document. The view Findings says what has to be put right.");
                }
            }
            default -> {
                // the user has stopped the analysis, and with it the document
            }
        }
    }

    private static void write(AnalysisResult result, Design design, Path file) {
        try {
            Background.call(() -> {
                WholeFile.write(file, DesignDocument.html(result, design, DocumentSettings.DEFAULT).getBytes(StandardCharsets.UTF_8));
                return null;
            });
        } catch (IOException e) {
            Dialogs.refused("'" + file + "' can't be written: " + WholeFile.reason(e) + ". Choose another place.");
            return;
        } catch (Exception e) {
            Dialogs.internalError("The design document could not be written.", e);
            return;
        }
        if (Dialogs.ask("Design Document", "The design document is in the file " + file, "Open", "Close") == 0) {
            Browser.open(file.toUri().toString(), "The document is in the file " + file);
        }
    }
}
