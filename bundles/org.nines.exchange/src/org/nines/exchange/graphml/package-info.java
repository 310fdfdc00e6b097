// SPDX-License-Identifier: EPL-2.0
/** Networks of other tools: reads GraphML, such as the files of the Internet Topology Zoo. */
package org.nines.exchange.graphml;
