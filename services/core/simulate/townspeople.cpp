#include "services/core/simulate/townspeople.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

/// One part of the population; `weight` in percent of the callers.
struct Origin
{
    int weight;
    QStringList women;
    QStringList men;
    QStringList families;
};

const std::vector<Origin> &origins()
{
    static const std::vector<Origin> rows{
        {66,
         {u"Anna"_s, u"Sabine"_s, u"Heike"_s, u"Ursula"_s, u"Katharina"_s, u"Birgit"_s, u"Lena"_s, u"Julia"_s, u"Monika"_s, u"Gisela"_s,
          u"Franziska"_s, u"Renate"_s, u"Sarah"_s, u"Helga"_s, u"Claudia"_s, u"Marie"_s, u"Lieselotte"_s, u"Nadine"_s, u"Ingrid"_s, u"Theresa"_s},
         {u"Jürgen"_s, u"Michael"_s, u"Thomas"_s, u"Wolfgang"_s, u"Stefan"_s, u"Klaus"_s, u"Jan"_s, u"Lukas"_s, u"Günter"_s, u"Matthias"_s,
          u"Dieter"_s, u"Florian"_s, u"Uwe"_s, u"Paul"_s, u"Hans-Peter"_s, u"Tobias"_s, u"Jörg"_s, u"Maximilian"_s, u"Rüdiger"_s, u"Björn"_s},
         {u"Großmann"_s, u"Müller"_s, u"Schmidt"_s, u"Brückner"_s, u"Weiß"_s, u"Krause"_s, u"Hoffmann"_s, u"Schäfer"_s, u"Köhler"_s, u"Lehmann"_s,
          u"Zimmermann"_s, u"Vogel"_s, u"Böhm"_s, u"Kühn"_s, u"Pohl"_s, u"Sommer"_s, u"Winter"_s, u"März"_s, u"Freitag"_s, u"Jäger"_s,
          u"von Arnim"_s, u"Meyer-Lüdtke"_s, u"Behrends"_s, u"Oehlert"_s, u"Strauß"_s, u"Thiele"_s, u"Wächter"_s, u"Ullrich"_s, u"Dreßler"_s, u"Engelhardt"_s,
          u"Reimann"_s, u"Fröhlich"_s, u"Hübner"_s, u"Noack"_s, u"Kowalke"_s, u"Seidel"_s}},
        {9,
         {u"Ayşe"_s, u"Fatma"_s, u"Elif"_s, u"Zeynep"_s, u"Gülsüm"_s, u"Merve"_s, u"Esra"_s},
         {u"Mehmet"_s, u"Mustafa"_s, u"Emre"_s, u"Yusuf"_s, u"Hüseyin"_s, u"Can"_s, u"Özgür"_s},
         {u"Yılmaz"_s, u"Kaya"_s, u"Demir"_s, u"Yıldız"_s, u"Şahin"_s, u"Öztürk"_s, u"Çelik"_s, u"Arslan"_s}},
        {6,
         {u"Agnieszka"_s, u"Małgorzata"_s, u"Katarzyna"_s, u"Ewa"_s},
         {u"Piotr"_s, u"Krzysztof"_s, u"Marek"_s, u"Łukasz"_s},
         {u"Kowalski"_s, u"Nowak"_s, u"Wiśniewski"_s, u"Zieliński"_s, u"Wójcik"_s}},
        {5,
         {u"Olga"_s, u"Swetlana"_s, u"Natalja"_s, u"Oksana"_s, u"Iryna"_s},
         {u"Sergej"_s, u"Alexej"_s, u"Wladimir"_s, u"Andrij"_s, u"Viktor"_s},
         {u"Petrow"_s, u"Schewtschenko"_s, u"Iwanow"_s, u"Bondarenko"_s, u"Wolkow"_s}},
        {5,
         {u"Layla"_s, u"Amira"_s, u"Rania"_s, u"Nour"_s},
         {u"Ahmad"_s, u"Omar"_s, u"Khaled"_s, u"Yazan"_s},
         {u"Al-Khatib"_s, u"Haddad"_s, u"Nasser"_s, u"Darwish"_s, u"Ben Salah"_s}},
        {3,
         {u"Giulia"_s, u"Francesca"_s, u"Eleni"_s, u"Maria"_s},
         {u"Giuseppe"_s, u"Luca"_s, u"Dimitrios"_s, u"Antonio"_s},
         {u"Rossi"_s, u"Esposito"_s, u"Papadopoulos"_s, u"D'Angelo"_s, u"García López"_s}},
        {3,
         {u"Thi Lan"_s, u"Minh Anh"_s, u"Mei"_s},
         {u"Van Duc"_s, u"Tuan"_s, u"Wei"_s},
         {u"Nguyen"_s, u"Tran"_s, u"Pham"_s, u"Zhang"_s}},
        {3,
         {u"Emily"_s, u"Rachel"_s, u"Siobhán"_s, u"Grace"_s},
         {u"James"_s, u"Oliver"_s, u"Daniel"_s, u"Kwame"_s},
         {u"Walker"_s, u"O'Connor"_s, u"Bennett"_s, u"Mensah"_s, u"Taylor-Smith"_s}},
    };
    return rows;
}

constexpr int englishRow = 7;
constexpr int regularCallers = 35;   // percent of the calls are of people who call again and again

struct NumberRange
{
    QLatin1StringView prefix;
    int digits;
    bool mobile;
};

/// The ranges that the regulator keeps free for film and print.
constexpr std::array ranges{
    NumberRange{"+4917139200"_L1, 2, true},
    NumberRange{"+49176040690"_L1, 2, true},
    NumberRange{"+4915228817"_L1, 3, true},
    NumberRange{"+493023125"_L1, 3, false},
};

QString asciiName(const QString &name)
{
    QString ascii;
    const QString german = QString(name.toLower()).replace(u"ä"_s, u"ae"_s).replace(u"ö"_s, u"oe"_s).replace(u"ü"_s, u"ue"_s).replace(u"ß"_s, u"ss"_s);
    for (const QChar c : german.normalized(QString::NormalizationForm_D)) {
        if (c == u'ł')
            ascii += u'l';
        else if (c == u'ı')
            ascii += u'i';
        else if ((c >= u'a' && c <= u'z') || c == u'-')
            ascii += c;
    }
    return ascii;
}

quint64 stableHash(const QString &text)
{
    return qFromLittleEndian<quint64>(QCryptographicHash::hash(text.toLatin1(), QCryptographicHash::Sha256).constData());
}

} // namespace

TownsPeople::TownsPeople(const QStringList &taken)
{
    for (const auto &range : ranges) {
        const int count = range.digits == 2 ? 100 : 1000;
        for (int i = 0; i < count; ++i) {
            const QString phone = range.prefix + QString::number(i).rightJustified(range.digits, u'0');
            if (taken.contains(phone))
                continue;
            // One in eight landlines belongs to nobody: those are the numbers of calls that reach no clinic of ours.
            const bool nobodys = !range.mobile && i % 8 == 7;
            (nobodys ? m_strangers : m_phones).append(phone);
        }
        if (range.digits == 2)
            m_regulars = static_cast<int>(m_phones.size()); // the small ranges, which come first
    }
}

TownsPerson TownsPeople::anyone(Random &random) const
{
    const bool regular = random.chance(regularCallers);
    return ownerOf(m_phones[random.below(regular ? m_regulars : static_cast<int>(m_phones.size()))]);
}

QString TownsPeople::strangersNumber(Random &random) const
{
    return random.pick(m_strangers);
}

TownsPerson TownsPeople::ownerOf(const QString &phone)
{
    static constexpr std::array providers{"example.org"_L1, "example.com"_L1, "example.net"_L1, "mail.example.org"_L1};

    Random random(stableHash(phone));
    const auto &origin = random.weighted(std::span<const Origin>(origins()));
    TownsPerson person;
    person.female = random.chance(54);
    person.firstName = random.pick(person.female ? origin.women : origin.men);
    person.lastName = random.pick(origin.families);
    person.phone = phone;
    person.email = asciiName(person.firstName) + u'.' + asciiName(person.lastName) + u'@' + random.pick(providers);
    person.privatelyInsured = random.chance(14);
    person.patientNumber = random.between(1000, 9999);
    if (&origin == &origins()[englishRow])
        person.language = Language::English;
    return person;
}

} // namespace askpro::core
