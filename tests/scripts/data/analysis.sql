-- Transition from school to work; geslacht is left out on purpose.
/* rrnummer
   would not help */
SELECT l.SchoolType, AVG(w.BrutoLoon) AS mean_wage, l.gemeente
FROM leavers l JOIN wages w ON w.person = l.person
WHERE l.nationaliteit <> 'geslacht'
GROUP BY l.SchoolType, l.gemeente;
