#include "services/core/calls/customerlink.h"

#include "models/calls/callderivation.h"
#include "models/calls/fieldextraction.h"
#include "models/calls/heardfields.h"
#include "services/core/phone/phonenumbers.h"
#include "services/core/ports/customerstore.h"

#include <algorithm>

using namespace askpro::models;

namespace askpro::core {

namespace {

/// Empty when it is not certain enough for a record that stays.
QString sureValue(const Call &call, QLatin1StringView name)
{
    const ExtractedField *field = chosenField(call.fields, name);
    return field && isSure(*field) ? field->value.trimmed() : QString();
}

/// Lower case; empty when it cannot be an address.
QString emailOf(const Call &call)
{
    const QString email = sureValue(call, field::email).toLower();
    const qsizetype at = email.indexOf(u'@');
    const bool plausible = at > 0 && email.lastIndexOf(u'.') > at + 1 && !email.endsWith(u'.') && email.count(u'@') == 1
                        && std::ranges::none_of(email, [](QChar c) { return c.isSpace(); });
    return plausible ? email : QString();
}

Result<CustomerId> byEmailOnly(Stores &stores, const TenantScope &scope, const QString &email)
{
    if (email.isEmpty())
        return CustomerId();
    const auto found = stores.customers().findByEmail(scope, email);
    if (!found)
        return failureOf(found);
    return *found ? (*found)->id : CustomerId();
}

/// What an analysed call tells about its caller; an address that is somebody else's already stays with them.
Result<void> addWhatWasHeard(Stores &stores, const TenantScope &scope, const Call &call, Customer customer, Instant now)
{
    const QString name = sureValue(call, field::name);
    QString email = emailOf(call);
    if (!email.isEmpty() && customer.email.isEmpty()) {
        const auto owner = stores.customers().findByEmail(scope, email);
        if (!owner)
            return failureOf(owner);
        if (*owner && (*owner)->id != customer.id)
            email.clear();
    }
    const bool newName = customer.name.isEmpty() && !name.isEmpty();
    const bool newEmail = customer.email.isEmpty() && !email.isEmpty();
    if (!newName && !newEmail)
        return {};
    if (newName)
        customer.name = name;
    if (newEmail)
        customer.email = email;
    return stores.customers().complete(scope, customer, now);
}

Result<Customer> findOrCreate(Stores &stores, const TenantScope &scope, const QString &phone, const BranchEntry &branch, Instant now)
{
    const auto found = stores.customers().findByPhone(scope, phone);
    if (!found)
        return failureOf(found);
    if (*found)
        return **found;
    Customer customer{{}, {}, phone, {}, branch.company, branch.id};
    const auto created = stores.customers().create(scope, customer, now);
    if (!created)
        return failureOf(created);
    customer.id = *created;
    return customer;
}

} // namespace

Result<CustomerId> linkCustomer(Stores &stores, const TenantKnowledge &knowledge, const Call &call, Instant now)
{
    const BranchEntry *branch = knowledge.branch(call.branch);
    if (!branch || call.test)
        return CustomerId();
    const auto phone = toE164(callerNumber(call), branch->region);
    if (!phone)
        return byEmailOnly(stores, knowledge.scope, emailOf(call));
    const auto customer = findOrCreate(stores, knowledge.scope, *phone, *branch, now);
    if (!customer)
        return failureOf(customer);
    if (call.analyzed) {
        if (const auto added = addWhatWasHeard(stores, knowledge.scope, call, *customer, now); !added)
            return failureOf(added);
    }
    return customer->id;
}

} // namespace askpro::core
