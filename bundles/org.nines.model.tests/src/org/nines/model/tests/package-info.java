// SPDX-License-Identifier: EPL-2.0
/** Tests of what is hand-written in the metamodel, and of properties that every generated class must have. */
package org.nines.model.tests;
