// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.notation.DiagramKind;
import org.nines.ui.ModelInput;
import org.nines.ui.OpenModel;

/**
 * Which diagram of a model an editor shows.
 *
 * @param kind the kind of diagram
 * @param scope identifier of the element that is shown with what is inside it and what is directly connected to it; empty for the whole model
 */
public record DiagramName(DiagramKind kind, String scope) {

    /** That of an editor's input; null when the input is of no diagram. */
    public static DiagramName of(ModelInput input) {
        String[] parts = input.part().split("/", 2);
        return Diagrams.kind(parts[0]).map(k -> new DiagramName(k, parts.length > 1 ? parts[1] : "")).orElse(null);
    }

    /** What an editor on the diagram is opened with. */
    public ModelInput input(OpenModel model) {
        EObject of = scope.isEmpty() ? null : model.find(scope);
        return new ModelInput(model, scope.isEmpty() ? kind.id() : kind.id() + "/" + scope, of == null ? kind.title() : kind.title() + " of " + Elements.name(of));
    }

    /** The diagram as it is drawn in an editor: without heading and legend, which the editor shows around it. */
    public DiagramSettings settings() {
        return DiagramSettings.of(kind.id()).scope(scope).bare();
    }
}
