#pragma once

#include <QTranslator>

namespace askpro::tests {

/// A language that nobody speaks: the English text with accents and 40 % longer, in brackets. What is not translatable
/// shows itself by having no brackets, what has no room by losing one.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        using namespace Qt::StringLiterals;
        if (QLatin1StringView(context).startsWith("Q"_L1))
            return {}; // Qt's own texts
        QString text = QString::fromUtf8(source);
        const qsizetype more = text.size() * 2 / 5;
        static const QString plain = u"aeiouAEIOU"_s;
        static const QString accented = u"áéíóúÁÉÍÓÚ"_s;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype vowel = i > 0 && text.at(i - 1) == u'%' ? -1 : plain.indexOf(text.at(i));
            if (vowel >= 0)
                text[i] = accented.at(vowel);
        }
        return u'[' + text + QString(more, u'~') + u']';
    }
};

} // namespace askpro::tests
