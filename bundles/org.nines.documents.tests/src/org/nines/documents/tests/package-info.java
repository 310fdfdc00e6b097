// SPDX-License-Identifier: EPL-2.0
/** Tests of the design document, and results by hand for every test of something that renders results. */
package org.nines.documents.tests;
