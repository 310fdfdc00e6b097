// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.network.Provider;
import org.nines.model.network.ProvidedLink;
import org.nines.model.service.Promise;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;

/** What others promise: providers about items, and other organisations about service levels. */
final class Promises {

    private final Map<Item, Promise> ofItems = new IdentityHashMap<>();
    private final Map<Service, List<ServiceLevelAgreement>> ofServices = new IdentityHashMap<>();

    Promises(Project project) {
        for (Provider provider : project.getProviders()) {
            for (Promise promise : provider.getPromises()) {
                if (promise.getTarget() != null) {
                    covered(project, provider, promise).forEach(item -> ofItems.merge(item, promise, Promises::better));
                }
            }
        }
        project.getAgreements().forEach(agreement -> ofServices.computeIfAbsent((Service) agreement.getLevel().eContainer(), s -> new ArrayList<>())
                .add(agreement));
    }

    /** A promise that names nothing is about every circuit of its provider. */
    private static List<Item> covered(Project project, Provider provider, Promise promise) {
        if (!promise.getCovers().isEmpty()) {
            return promise.getCovers();
        }
        return project.getNetworks().stream().flatMap(network -> network.getLinks().stream())
                .filter(link -> link instanceof ProvidedLink provided && provided.getProvider() == provider).map(Item.class::cast).toList();
    }

    private static Promise better(Promise a, Promise b) {
        return a.getTarget().complement().compareTo(b.getTarget().complement()) <= 0 ? a : b;
    }

    /** Whether any item or any service is promised by anybody. */
    boolean any() {
        return !ofItems.isEmpty() || ofServices.size() > 1;
    }

    /** The best promise about an item; null for none. */
    Promise of(Item item) {
        return ofItems.get(item);
    }

    /** The best promise of another organisation about a service level or a more demanding one of the same service; null for none. */
    ServiceLevelAgreement of(Service service, ServiceLevel level, ServiceLevelAgreement judged) {
        return ofServices.getOrDefault(service, List.of()).stream().filter(agreement -> agreement != judged && isOther(agreement, judged))
                .filter(agreement -> level == null || service.getLevels().indexOf(agreement.getLevel()) >= service.getLevels().indexOf(level))
                .min(Comparator.comparing(agreement -> agreement.getTarget().complement())).orElse(null);
    }

    /** What the same provider promises about its own services is no promise of others. */
    private static boolean isOther(ServiceLevelAgreement agreement, ServiceLevelAgreement judged) {
        String provider = agreement.getProvider() == null ? "" : agreement.getProvider().strip();
        return provider.isEmpty() || judged.getProvider() == null || !provider.equalsIgnoreCase(judged.getProvider().strip());
    }
}
