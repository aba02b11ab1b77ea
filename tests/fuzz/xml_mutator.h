// Changes the XML of a workbook the way a hostile or broken program would: elements moved, doubled, nested, torn; attributes
// with values at the edges. The same seed gives the same mutant.
#pragma once

#include "archive.h"

#include <random>

namespace duban::fuzz {

class XmlMutator {
public:
    explicit XmlMutator(unsigned seed) : m_random(seed) {}
    /// One to six changes in one to three parts; sometimes a part is missing, doubled or another's content.
    void change(Parts& parts);

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(std::max(1, limit))); }
    void changeParts(Parts& parts);
    void changeXml(QByteArray& xml);
    void changeAttribute(QByteArray& xml);
    void changeElement(QByteArray& xml);
    void changeText(QByteArray& xml);
    void changeBytes(QByteArray& xml);
    QByteArray hostileValue();
    /// Begin and end of a random element, tags included; {0, 0} if there is none.
    std::pair<qsizetype, qsizetype> element(const QByteArray& xml);
    std::mt19937 m_random;
};

} // namespace duban::fuzz
