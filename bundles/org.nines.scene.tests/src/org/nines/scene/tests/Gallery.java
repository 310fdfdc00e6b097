// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nines.model.Project;
import org.nines.model.io.ModelFiles;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.PdfWriter;
import org.nines.scene.PngWriter;
import org.nines.scene.Scene;
import org.nines.scene.SvgWriter;
import org.nines.scene.notation.DiagramKind;

/**
 * Draws every kind of diagram of a few models into a folder, to be looked at by people. Arguments: the folder, the scale of the pictures, and
 * further model files.
 */
public final class Gallery {

    private Gallery() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        double scale = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
        Map<String, Project> models = new LinkedHashMap<>();
        models.put("monitoring", SystemModels.monitoring());
        models.put("plants", SystemModels.plants());
        for (int i = 2; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            models.put(file.getFileName().toString().replaceFirst("\\.nines$", ""), ModelFiles.load(file).project());
        }
        for (Map.Entry<String, Project> model : models.entrySet()) {
            for (DiagramKind kind : Diagrams.kinds()) {
                Scene scene = Diagrams.draw(model.getValue(), DiagramSettings.of(kind.id()));
                Path file = folder.resolve(model.getKey() + "-" + kind.id());
                Files.writeString(Path.of(file + ".svg"), SvgWriter.write(scene), StandardCharsets.UTF_8);
                Files.write(Path.of(file + ".png"), PngWriter.write(scene, scale));
                Files.write(Path.of(file + ".pdf"), PdfWriter.write(scene));
            }
        }
    }
}
