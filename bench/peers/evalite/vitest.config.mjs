// Stops the search for a configuration in the folders above, which would find that of festeval's own tests.
export default {};
