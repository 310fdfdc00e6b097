// SPDX-License-Identifier: EPL-2.0
/**
 * The metamodel: what a planner can say about a system that has to be available.
 *
 * <p>{@code model/nines.ecore} is the source; everything in {@code src-gen} is generated from it
 * ({@code mvn -f releng/org.nines.codegen verify -Dcodegen=write}), and a build fails when the two differ. Each class and feature is
 * documented there with meaning, unit and range. Physical things are contained in each other as they stand: site, room, rack, server,
 * part. Services refer to them.
 *
 * <p>Identifiers are not attributes: they are the {@code xmi:id} of the file, kept by the resource. Namespaces end in the version of the
 * file format.
 */
package org.nines.model;
