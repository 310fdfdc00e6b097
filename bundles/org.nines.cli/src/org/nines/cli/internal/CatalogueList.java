// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.nines.cli.Terminal;
import org.nines.documents.CatalogueText;
import org.nines.model.Elements;
import org.nines.model.core.Catalogue;
import org.nines.model.core.ComponentType;
import org.nines.model.core.FailureMode;
import org.nines.model.edit.Labels;

/** Prints the types of a catalogue, each figure with its source. */
final class CatalogueList {

    private final Terminal terminal;
    private final Catalogue catalogue;
    private final String wanted;

    /** @param wanted text that types have in them, in any case; empty for all types */
    CatalogueList(Terminal terminal, Catalogue catalogue, String wanted) {
        this.terminal = terminal;
        this.catalogue = catalogue;
        this.wanted = wanted.toLowerCase(Locale.ROOT);
    }

    /** "Nines catalogue, edition 2026.2". */
    static String title(Catalogue catalogue) {
        return Labels.name(catalogue) + (catalogue.getVersion() == null ? "" : ", edition " + catalogue.getVersion());
    }

    void text() {
        Text text = new Text(terminal, terminal.out());
        text.paragraph(0, title(catalogue), Style.STRONG);
        List<ComponentType> types = types();
        if (types.isEmpty()) {
            text.blank();
            text.paragraph(0, wanted.isEmpty() ? "It has no types." : "No type has '" + wanted + "' in it.", Style.PLAIN);
        }
        for (ComponentType type : types) {
            text.heading(Labels.name(type));
            text.paragraph(2, orEmpty(type.getDescription()), Style.PLAIN);
            for (FailureMode mode : type.getFailureModes()) {
                text.paragraph(2, orEmpty(mode.getName()) + ": " + CatalogueText.figures(mode), Style.PLAIN);
                text.paragraph(4, CatalogueText.source(mode), Style.FAINT);
            }
        }
    }

    void csv() {
        CsvForm.row(terminal.out(), "edition", "id", "type", "appliesTo", "failureMode", "figures", "assumption", "source");
        for (ComponentType type : types()) {
            for (FailureMode mode : type.getFailureModes()) {
                CsvForm.row(terminal.out(), orEmpty(catalogue.getVersion()), Elements.id(type), Labels.name(type), orEmpty(type.getAppliesTo()),
                        orEmpty(mode.getName()), CatalogueText.figures(mode), mode.isAssumption(), CatalogueText.source(mode));
            }
        }
    }

    private List<ComponentType> types() {
        return catalogue.getTypes().stream().filter(this::isWanted).toList();
    }

    private boolean isWanted(ComponentType type) {
        return Stream.concat(Stream.of(type.getName(), type.getDescription(), type.getAppliesTo()).filter(Objects::nonNull),
                type.getFailureModes().stream().flatMap(mode -> Stream.of(mode.getName(), mode.getSource()).filter(Objects::nonNull)))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
