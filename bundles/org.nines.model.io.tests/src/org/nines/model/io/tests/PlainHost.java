// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import java.nio.file.Path;
import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelResource;

/** A program on a plain class path: loads the file named, through the facade and through EMF, and says what came of it. */
public final class PlainHost {

    private PlainHost() {
    }

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        System.out.println("eclipse " + EMFPlugin.IS_ECLIPSE_RUNNING);
        try {
            System.out.println("name " + ModelFiles.load(file).project().getName());
        } catch (ModelException e) {
            System.out.println("code " + e.problems().get(0).code());
        }
        try {
            Resource resource = ModelFiles.newResourceSet().getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
            System.out.println("resource " + (resource instanceof ModelResource));
        } catch (RuntimeException e) {
            System.out.println("code " + ((ModelException) e.getCause()).problems().get(0).code());
        }
    }
}
