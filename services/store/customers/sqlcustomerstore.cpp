#include "services/store/customers/sqlcustomerstore.h"

#include "services/store/database/changelog.h"
#include "services/store/database/statement.h"

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

// The main number first; further ones of a person are in customer_phones.
constexpr ScopedSql selectByPhone = uR"(
    SELECT id, name, phone, email, company_id, branch_id, 0 FROM customers WHERE tenant_id = :tenant AND phone = :phone AND phone <> ''
    UNION ALL
    SELECT c.id, c.name, c.phone, c.email, c.company_id, c.branch_id, 1
    FROM customer_phones p JOIN customers c ON c.tenant_id = p.tenant_id AND c.id = p.customer_id
    WHERE p.tenant_id = :tenant AND p.number = :phone
    ORDER BY 7)";
constexpr ScopedSql selectByEmail = uR"(
    SELECT id, name, phone, email, company_id, branch_id FROM customers WHERE tenant_id = :tenant AND email = :email AND email <> ''
    ORDER BY id)";
constexpr ScopedSql insertCustomer = uR"(
    INSERT INTO customers (tenant_id, company_id, branch_id, name, phone, email, created_at, changed_at)
    VALUES (:tenant, :company, :branch, :name, :phone, :email, :now, :now)
    ON CONFLICT DO NOTHING RETURNING id)";
constexpr ScopedSql completeCustomer = uR"(
    UPDATE customers SET name = CASE WHEN name = '' THEN :name ELSE name END, email = CASE WHEN email = '' THEN :email ELSE email END,
        revision = revision + 1, changed_at = :now
    WHERE tenant_id = :tenant AND id = :id AND ((name = '' AND :name <> '') OR (email = '' AND :email <> ''))
    RETURNING name, phone, email)";

Customer read(const Statement &row)
{
    return {row.id<CustomerId>(0), row.text(1), row.text(2), row.text(3), row.id<CompanyId>(4), row.id<BranchId>(5)};
}

Result<std::optional<Customer>> firstOf(Statement &rows)
{
    const auto found = rows.fetch();
    if (!found)
        return failureOf(found);
    return *found ? std::optional(read(rows)) : std::nullopt;
}

} // namespace

SqlCustomerStore::SqlCustomerStore(DatabaseSession &session) : m_session(session), m_search(CallSearch::make(session)) {}

Result<std::optional<Customer>> SqlCustomerStore::findByPhone(const TenantScope &scope, const QString &e164)
{
    Statement rows(m_session, scope, selectByPhone);
    return firstOf(rows.bind(u":phone"_s, e164));
}

Result<std::optional<Customer>> SqlCustomerStore::findByEmail(const TenantScope &scope, const QString &email)
{
    Statement rows(m_session, scope, selectByEmail);
    return firstOf(rows.bind(u":email"_s, email.toLower()));
}

Result<CustomerId> SqlCustomerStore::create(const TenantScope &scope, const Customer &customer, Instant now)
{
    Statement insert(m_session, scope, insertCustomer);
    const auto inserted = insert.bind(u":company"_s, customer.company)
                              .bind(u":branch"_s, customer.branch)
                              .bind(u":name"_s, customer.name)
                              .bind(u":phone"_s, customer.phone)
                              .bind(u":email"_s, customer.email.toLower())
                              .bind(u":now"_s, now)
                              .fetch();
    if (!inserted)
        return failureOf(inserted);
    if (*inserted) {
        const auto id = insert.id<CustomerId>(0);
        if (const auto told = recordChange(m_session, scope, u"customer"_s, id.value(), u"created"_s, now); !told)
            return failureOf(told);
        return id;
    }
    const auto other = customer.phone.isEmpty() ? findByEmail(scope, customer.email) : findByPhone(scope, customer.phone);
    if (!other)
        return failureOf(other);
    if (!*other)
        return failure(ErrorCode::Conflict, {}, u"a customer was neither inserted nor found"_s);
    return (*other)->id;
}

Result<void> SqlCustomerStore::complete(const TenantScope &scope, const Customer &customer, Instant now)
{
    QStringList words;
    {
        Statement update(m_session, scope, completeCustomer);
        const auto changed = update.bind(u":name"_s, customer.name)
                                 .bind(u":email"_s, customer.email.toLower())
                                 .bind(u":now"_s, now)
                                 .bind(u":id"_s, customer.id)
                                 .fetch();
        if (!changed)
            return failureOf(changed);
        if (!*changed)
            return {};
        words = customerWords(update.text(0), update.text(1), update.text(2));
    }
    if (const auto done = m_search->addForCustomer(scope, customer.id, words); !done)
        return done;
    return recordChange(m_session, scope, u"customer"_s, customer.id.value(), u"changed"_s, now);
}

} // namespace askpro::store
