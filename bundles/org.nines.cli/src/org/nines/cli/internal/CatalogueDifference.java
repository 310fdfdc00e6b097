// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.nio.file.Path;
import java.util.List;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Comparison;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.cli.Terminal;
import org.nines.model.Elements;
import org.nines.model.core.Catalogue;
import org.nines.model.core.ComponentType;
import org.nines.model.edit.Labels;
import org.nines.samples.CatalogueUpdate;

/** Prints what is different between the component types of a model and a catalogue, and what that does to the verdict. */
final class CatalogueDifference {

    private final Terminal terminal;
    private final Path model;
    private final Catalogue catalogue;

    CatalogueDifference(Terminal terminal, Path model, Catalogue catalogue) {
        this.terminal = terminal;
        this.model = model;
        this.catalogue = catalogue;
    }

    /**
     * @param differences those of all types
     * @param withoutEntry types that the catalogue does not have any more
     */
    void text(List<CatalogueUpdate.Difference> differences, List<ComponentType> withoutEntry) {
        Text text = new Text(terminal, terminal.out());
        text.paragraph(0, model + " → " + CatalogueList.title(catalogue), Style.STRONG);
        for (ComponentType type : withoutEntry) {
            text.paragraph(2, Labels.name(type) + " is not in this catalogue and stays as it is", Style.DOUBTFUL);
        }
        if (differences.isEmpty()) {
            text.blank();
            text.paragraph(0, "Nothing is different.", Style.GOOD);
        }
        ComponentType last = null;
        for (CatalogueUpdate.Difference difference : differences) {
            if (difference.type() != last) {
                last = difference.type();
                text.heading(Labels.name(last) + (last.getOriginVersion() == null ? "" : ", copied from edition " + last.getOriginVersion()));
            }
            text.paragraph(2, difference.what() + ": " + orNothing(difference.before()) + " → " + orNothing(difference.after()), Style.PLAIN);
        }
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    void csv(List<CatalogueUpdate.Difference> differences) {
        CsvForm.row(terminal.out(), "id", "type", "what", "before", "after");
        differences.forEach(d -> CsvForm.row(terminal.out(), Elements.id(d.type()), Labels.name(d.type()), d.what(), d.before(), d.after()));
    }

    /** What comes and goes in the verdict. */
    Difference consequences(Snapshot before, Snapshot after) {
        AnalysisSettings settings = AnalysisSettings.DEFAULT.withCutSets(0);
        AnalysisResult changed = Analysis.run(after, settings);
        return new Difference(model.toString(), "with these figures", List.of(), changed, Comparison.of(Analysis.run(before, settings), changed));
    }

    void consequences(Difference difference) {
        Text text = new Text(terminal, terminal.out());
        text.blank();
        new DifferenceText(text, difference).print();
    }
}
