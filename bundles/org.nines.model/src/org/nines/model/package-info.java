// SPDX-License-Identifier: EPL-2.0
/**
 * The metamodel: what a planner can say about a system that has to be available.
 *
 * <p>{@code model/nines.ecore} is the source; everything in {@code src-gen} is generated from it
 * ({@code mvn -f releng/org.nines.codegen verify -Dcodegen=write}), and a build fails when the two differ. Each class and feature is
 * documented there with meaning, unit and range. Physical things are contained in each other as they stand: site, room, rack, server,
 * part. Services refer to them, and the plan of operations refers to both.
 *
 * <p>Which analysis, rule, diagram or document reads each feature, and which few are documentation only, is said in
 * {@code model/features.md}; a test compares it with the metamodel. {@link org.nines.model.Metamodel} gives programs the documentation and
 * {@link org.nines.model.Range} the ranges of numbers.
 *
 * <p>{@link org.nines.model.Structure} checks whether a model makes sense; its checks are operations of the metamodel.
 * {@link org.nines.model.Repetition} says what an item with a count means.
 *
 * <p>Identifiers are not attributes: they are the {@code xmi:id} of the file, kept by the resource. Namespaces end in the version of the
 * file format.
 */
package org.nines.model;
